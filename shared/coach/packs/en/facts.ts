export const facts = {
  day: "@when",
  will: "@will",
};
