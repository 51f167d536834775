export const facts = {
  day: "@when",
  will: "@will",
  credit: "credit_note*|gift_card*|store_credit|voucher*",
  discount: "discount*|off|rebate|reduc*",
};
