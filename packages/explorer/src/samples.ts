export interface Sample {
  title: string
  /** What it shows, in a sentence. */
  description: string
  /** The operation, without the comments that title and description come from. */
  query: string
}

const files = import.meta.glob<string>('./sample-queries/*.graphql', { eager: true, query: '?raw', import: 'default' })

/** Every file of `sample-queries`, in the order of their names: two lines of comment (title, description), then the operation. */
export const samples: readonly Sample[] = Object.entries(files)
  .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
  .map(([file, text]) => toSample(file, text))

function toSample(file: string, text: string): Sample {
  const [title = '', description = '', ...operation] = text.split('\n')
  if (!title.startsWith('# ') || !description.startsWith('# ')) {
    throw new Error(`${file} does not begin with "# title" and "# description".`)
  }
  return { title: title.slice(2), description: description.slice(2), query: operation.join('\n').trim() }
}
