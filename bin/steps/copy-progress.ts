/** Prints how far a copy is, at most once a second and at the end of each table. */
export function showProgress(): (progress: { table: string; done: number; total: number }) => void {
  let last = 0;
  return ({ table, done, total }) => {
    if (done < total && Date.now() - last < 1000) return;
    last = Date.now();
    console.log(`${table}: ${done} of ${total}`);
  };
}
