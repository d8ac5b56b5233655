/**
 * Queries that ask for as much planning as a text can, each shape by a size. The names differ with `salt`, so that no gateway has seen the text before.
 */
const facility = 'facilityByCode(code: "lapas-03")'

export const greedyShapes = {
  /** Many root fields, each with two joins. */
  wide: (size, salt) => {
    const place =
      'id code name kind capacity province { code name } partners { id name kind facilities { id code name } }'
    const product = 'id sku name status stock materials price { amount currency }'
    const lesson = 'id topic startsOn enrolled partners { id name kind facilities { id code name } }'
    const field = index =>
      `a${index}_${salt}: products(first: 1, offset: ${index}) { ${product} facility { ${place} } session { ${lesson} } }`
    return `query Wide${salt} { ${Array.from({ length: size }, (_, index) => field(index)).join(' ')} }`
  },
  /** From facility to product and back, each step another subgraph. */
  deep: (size, salt) => {
    const step = left =>
      left === 0
        ? 'name'
        : `name d${left}_${salt}: products(first: 1) { name session { topic } facility { ${step(left - 1)} } }`
    return `query Deep${salt} { ${facility} { ${step(size)} } }`
  },
  /** Each fragment spreads the next one twice: the text is short, what it stands for doubles with each. */
  fragments: (size, salt) => {
    const name = index => `F${index}_${salt}`
    const fragment = index =>
      `fragment ${name(index)} on Facility { name ${
        index === 0
          ? 'code'
          : ['one', 'two'].map(side => `${side}: products(first: 1) { facility { ...${name(index - 1)} } }`).join(' ')
      } }`
    const fragments = Array.from({ length: size + 1 }, (_, index) => fragment(index))
    return `query Fragments${salt} { ${facility} { ...${name(size)} } } ${fragments.join(' ')}`
  },
}

/** No text goes beyond these, whatever a gateway admits: it has to answer within the time of a measurement. */
const largestSizes = { wide: 64, deep: 16, fragments: 5 }

/**
 * The largest size of each shape that a gateway answers without an error.
 * @param {(query: string) => Promise<{ status: number, errors?: object[] }>} ask
 */
export async function largestAdmitted(ask) {
  const found = {}
  for (const [shape, write] of Object.entries(greedyShapes)) {
    let low = 0
    let high = largestSizes[shape]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      const { status, errors } = await ask(write(middle, nextSalt()))
      if (status === 200 && !errors) low = middle
      else high = middle - 1
    }
    found[shape] = low
  }
  return found
}

let salts = 0
export const nextSalt = () => {
  salts += 1
  return `x${salts}`
}
