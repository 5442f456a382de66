/**
 * SQLite answers without ever giving way to the rest of the process. A loop with much to do would keep all others from
 * working, the one that sends urgent pages among them.
 */
export function othersHaveTheirTurn(): Promise<void> {
  return new Promise(resolve => {
    setImmediate(resolve);
  });
}
