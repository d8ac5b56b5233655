import { parse, v5 } from 'uuid'

/** Namespace of every identifier that Karya derives from a name; as bytes, or `v5` would parse it for every id. */
const karyaNamespace = parse('52df3889-296d-4fe5-9f1b-8573540ffb4e')

/**
 * The id of a sample record: UUID version 5 (RFC 9562) of `kind:key` in Karya's namespace.
 * The same record has the same id in every installation and in every service, so services can refer to each other's
 * records without asking: `karyaId('facility', 'lapas-narkotika-kasongan')`.
 */
export const karyaId = (kind: string, key: string): string => v5(`${kind}:${key}`, karyaNamespace)

/** `Kalimantan Tengah` as `kalimantan-tengah`. Initials stay together: `D. I. Yogyakarta` as `di-yogyakarta`. */
export const slug = (text: string): string =>
  text
    .replace(/\b([A-Z])\.\s+(?=[A-Z]\.)/g, '$1')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
