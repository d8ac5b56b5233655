import { isDeepStrictEqual } from 'node:util'
import { post } from './program.js'

/**
 * Asks a server every variant of every query before anything is measured, and compares the answers with those of the reference.
 *
 * @param {string} url
 * @param {Record<string, import('./race.js').Question>} queries
 * @param {Record<string, object[]> | undefined} reference the parsed `data` by query and variant; without it, these become it
 * @returns {Promise<{ answers: Record<string, object[]>, sizes: Record<string, number[]>, faults: Record<string, string>, isKeyOrderAlike: boolean }>}
 *   sizes in bytes of whole bodies; `faults` by query, the first difference
 */
export async function readAnswers(url, queries, reference) {
  const result = { answers: {}, sizes: {}, faults: {}, isKeyOrderAlike: true }
  for (const [name, { text: query, variables, toPlain = plain }] of Object.entries(queries)) {
    result.answers[name] = []
    result.sizes[name] = []
    for (const [variant, values] of variables.entries()) {
      const answer = await post(url, { query, variables: values }).catch(error => ({ fault: String(error) }))
      const wanted = reference?.[name]?.[variant]
      const data = answer.data && toPlain(answer.data)
      const fault = answer.fault ?? faultOf({ ...answer, data }, wanted)
      if (fault) {
        result.faults[name] = `${fault} (variables ${JSON.stringify(values)})`
        break
      }
      if (wanted && toPlain === plain && JSON.stringify(wanted) !== JSON.stringify(data)) result.isKeyOrderAlike = false
      result.answers[name].push(data)
      result.sizes[name].push(Buffer.byteLength(answer.text))
    }
  }
  return result
}

const plain = data => data

function faultOf({ data, errors, status }, wanted) {
  if (status !== 200) return `status ${status}: ${errors?.[0]?.message ?? 'no message'}`
  if (errors) return `an error: ${errors[0].message}`
  if (!data) return 'no data'
  return wanted && !isDeepStrictEqual(data, wanted) ? `another answer at ${firstDifference(wanted, data)}` : undefined
}

function firstDifference(wanted, found, path = 'data') {
  const isObject = value => typeof value === 'object' && value !== null
  if (!isObject(wanted) || !isObject(found))
    return `${path}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`
  const keys = new Set([...Object.keys(wanted), ...Object.keys(found)])
  for (const key of keys) {
    if (!isDeepStrictEqual(wanted[key], found[key])) return firstDifference(wanted[key], found[key], `${path}.${key}`)
  }
  return path
}
