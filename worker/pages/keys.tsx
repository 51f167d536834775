/** Reference and code open the thread; whose it is tells where else to look while it is not filed. */
export function Keys(keys: { reference: string; code: string; site: string; complaint: string }) {
  return (
    <>
      {Object.entries(keys).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
