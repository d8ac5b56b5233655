/**
 * Handles what comes in one turn of the event loop when all of it is there. Work that takes each step side by side finds the code and
 * data of that step in the processor's caches; one by one, reading from and writing to sockets in between drives them out each time.
 * @param handle must not throw
 */
export function inOneGo<Item>(handle: (item: Item) => void): (item: Item) => void {
  let waiting: Item[] = []
  const handleAll = () => {
    const items = waiting
    waiting = []
    for (const item of items) handle(item)
  }
  return item => {
    if (waiting.push(item) === 1) setImmediate(handleAll)
  }
}
