export const facts = {
  day: "@when",
  will: `
    @will @cl? @cl? *ar|*er|*ir|por|repor
    @mendsoon|@givesoon
    você|senhor|senhora? recebe|receberá|terá|vai_receber|vai_ter`,
  credit: "cartão_presente|cupom|cupão|vales|voucher*\num|o|este vale",
  discount: "abat*|descont*",
};
