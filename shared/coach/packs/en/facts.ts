export const facts = {
  day: "@when",
  will: "@will",
  credit: "coupon*|credit_note*|gift_card*|voucher*\na|store credit\n%n credit",
  discount: "discount*|rebate|reduc*\n%n off",
};
