import { figure, mebibytes, table, times } from './markdown.js'

/** Tables over the rows of a race: one line for each contestant, one column for each query. */

/** The peer that answered most requests of a query in a second. */
export const fastestPeer = (rows, query) =>
  rows
    .filter(({ role, figures }) => role === 'peer' && figures[query])
    .sort((one, other) => other.figures[query].perSecond - one.figures[query].perSecond)[0]

export function figureTable(rows, names, titles, write) {
  const lines = rows.map(({ title, figures }) => [
    title,
    ...names.map(name => (figures[name] ? write(figures[name], name) : '–')),
  ])
  return table(['', ...titles], lines)
}

export const ratioTable = (rows, names, titles) =>
  figureTable(rows, names, titles, ({ perSecond }, name) => {
    const peer = fastestPeer(rows, name)
    return peer ? `${figure(perSecond)} (${times(perSecond / peer.figures[name].perSecond)})` : figure(perSecond)
  })

export const sharesTable = (rows, names, titles) =>
  figureTable(rows, names, titles, ({ cpuMicroseconds, perSecond }) =>
    Object.values(cpuMicroseconds)
      .map(microseconds => `${Math.round((microseconds * perSecond) / 10_000)} %`)
      .join(' / '),
  )

export const memoryTable = rows =>
  table(
    ['', 'at its peak', 'at the end'],
    rows.map(({ title, rssBytes, peakRssBytes }) => [title, mebibytes(peakRssBytes), mebibytes(rssBytes)]),
  )

/** What a reader has to know of the contestants: notes, and whoever was left out and why. */
export function describeExclusions(rows) {
  const lines = rows.flatMap(({ title, note, startFault, faults = {}, isKeyOrderAlike, figures }) => [
    ...(note ? [`${title}: ${note}.`] : []),
    ...(startFault ? [`${title} did not start: ${startFault.split('\n')[0]}`] : []),
    ...Object.entries(faults).map(([query, fault]) => `${title} is not measured with ${query}: ${fault}.`),
    ...(isKeyOrderAlike === false ? [`${title} orders the keys of its answers otherwise than the query does.`] : []),
    ...Object.entries(figures)
      .filter(([, figuresOfQuery]) => figuresOfQuery.faults > 0)
      .map(
        ([query, figuresOfQuery]) =>
          `${title}, ${query}: ${figuresOfQuery.faults} of ${figuresOfQuery.requests} answers under load were not the right ones.`,
      ),
  ])
  return lines.length > 0
    ? `All others gave equal answers to every question before they were measured.\n\n${lines.map(line => `- ${line}`).join('\n')}`
    : 'All gave equal answers to every question before they were measured.'
}
