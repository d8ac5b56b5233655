export const serviceNames = ['facilities', 'partners', 'products', 'training']

export const schemaFileOf = name => new URL(`schemas/${name}.graphql`, import.meta.url)
