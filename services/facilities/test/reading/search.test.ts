import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { admin, mutateAs, type Service, startService } from '../service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

interface Found {
  id: string
  code: string
  class: string | null
  specialization: string
  regency: { code: string }
}

const search = async (text: string, rest = '') => {
  const query = `query($text: String) { facilities(first: 1000, search: $text ${rest}) {
    totalCount nodes { id code class specialization regency { code } } } }`
  const { data, errors } = await service.ask(query, { text })
  if (errors) throw errors[0]
  expect(data.facilities.totalCount).toBe(data.facilities.nodes.length)
  return data.facilities.nodes as Found[]
}
const codes = async (text: string) => (await search(text)).map(({ code }) => code)
const firstOf = async (text: string) => (await codes(text))[0]

describe('search', () => {
  it.each([
    ['lapas narkotika kasongan', 'lapas-narkotika-kasongan'],
    ['Kasongan, Lapas Narkotika!', 'lapas-narkotika-kasongan'],
    ['KASOGAN', 'lapas-narkotika-kasongan'],
    ['narkotka kasongn', 'lapas-narkotika-kasongan'],
    ['Lembaga Pemasyarakatan Narkotik Klas 2A Kasongan', 'lapas-narkotika-kasongan'],
    ['LP wanita palankaraya', 'lapas-perempuan-palangkaraya'],
    ['LPP Palangka Raya', 'lapas-perempuan-palangkaraya'],
    ['rumah tahanan palangkaraya', 'rutan-palangkaraya'],
    ['permisan nusakambngan', 'lapas-permisan-nusakambangan'],
    ['rumah sakit', 'rumah-sakit-pengayoman-cipinang'],
  ])('for %s finds %s first', async (text, code) => {
    expect(await firstOf(text)).toBe(code)
  })

  it('finds the facilities of Palangka Raya in either spelling, misspelt as well', async () => {
    const found = await search('Palangka Raya')
    expect(found.map(({ code }) => code).sort()).toEqual([
      'bapas-palangkaraya',
      'lapas-palangkaraya',
      'lapas-perempuan-palangkaraya',
      'lpka-palangkaraya',
      'rutan-palangkaraya',
    ])
    expect((await codes('Palangkaraya')).sort()).toEqual(found.map(({ code }) => code).sort())
    expect((await codes('palankaraya')).sort()).toEqual(found.map(({ code }) => code).sort())
  })

  it('for a class finds that class alone, and all of it', async () => {
    const { data } = await service.ask('{ facilities(first: 0, filter: { class: IIA }) { totalCount } }')
    for (const text of ['Kls II A', 'kelas IIA', 'klas 2a']) {
      const found = await search(text)
      expect(new Set(found.map(facility => facility.class))).toEqual(new Set(['IIA']))
      expect(found).toHaveLength(data.facilities.totalCount)
    }
  })

  it('for LP wanita finds lapas for women, these first', async () => {
    const found = await search('LP wanita')
    const { data } = await service.ask(
      '{ facilities(first: 0, filter: { kind: LAPAS, specialization: PEREMPUAN }) { totalCount } }',
    )
    const women = found.slice(0, data.facilities.totalCount)
    expect(new Set(women.map(({ specialization }) => specialization))).toEqual(new Set(['PEREMPUAN']))
  })

  it('finds a facility by its places, after those of that name', async () => {
    expect(await codes('katingan')).toEqual(['lapas-narkotika-kasongan'])
    const office = await search('kanwil kalimantan tengah')
    expect(office.map(({ code }) => code)).toContain('lapas-narkotika-kasongan')
    const bandung = await search('bandung')
    const isNamed = bandung.map(({ code }) => code.includes('bandung'))
    expect(isNamed.lastIndexOf(true)).toBe(isNamed.filter(Boolean).length - 1)
  })

  it('narrows with every word, with filters, and keeps another order', async () => {
    expect(await codes('narkotika palangkaraya')).toEqual([])
    const filtered = await search(
      'palangkaraya',
      ', filter: { kind: [RUTAN, LPKA] }, orderBy: { field: CODE, direction: DESC }',
    )
    expect(filtered.map(({ code }) => code)).toEqual(['rutan-palangkaraya', 'lpka-palangkaraya'])
  })

  it('of nothing restricts nothing; of punctuation alone finds nothing', async () => {
    for (const text of ['', '   ']) expect(await search(text)).toHaveLength(612)
    for (const text of ['!!!', `%_'\\`, '%', '_', '\\', '-- ;', '😀', 'ꦏꦱꦺꦴ']) expect(await search(text)).toEqual([])
  })

  it('takes signs of SQL for the spaces they stand for', async () => {
    expect(await codes(`kasongan%'; drop table facility --`)).toEqual([])
    expect(await codes(`%kasongan_'\\`)).toEqual(['lapas-narkotika-kasongan'])
  })

  it('takes 200 characters and refuses more', async () => {
    expect(await search('x'.repeat(200))).toEqual([])
    expect(await codes(`kasongan ${'kasongan '.repeat(21)}`)).toEqual(['lapas-narkotika-kasongan'])
    await expect(search('x'.repeat(201))).rejects.toMatchObject({
      message: expect.stringContaining('201 characters'),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })
})

describe('pages of a search', () => {
  const page = (text: string, after: string | null) =>
    service.ask(
      'query($text: String, $after: String) { facilities(first: 7, search: $text, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }',
      { text, after },
    )

  it('repeat none and lose none', async () => {
    const found: string[] = []
    for (let after: string | null = null; ; ) {
      const { facilities }: { facilities: { nodes: Found[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        (await page('lapas kelas iib', after)).data
      found.push(...facilities.nodes.map(({ code }) => code))
      if (!facilities.pageInfo.hasNextPage) break
      after = facilities.pageInfo.endCursor
    }
    expect(found).toEqual(await codes('lapas kelas iib'))
    expect(new Set(found).size).toBe(found.length)
    expect(found.length).toBeGreaterThan(100)
  })

  it('belong to one search: a cursor of another is refused', async () => {
    const { data } = await page('lapas', null)
    const { errors } = await page('rutan', data.facilities.pageInfo.endCursor)
    expect(errors?.[0]?.extensions.code).toBe('BAD_CURSOR')
  })
})

describe('a name that was given up', () => {
  it('still finds the facility, as do an alias and the new name', async () => {
    const mutate = mutateAs(service, admin)
    const [{ id }] = (await search('lapas perempuan palangkaraya')) as [Found]
    await mutate('updateFacility', { id, name: 'Lapas Melati' })
    await mutate('addFacilityAlias', { facilityId: id, alias: 'Rumah Anggrek' })
    for (const text of ['melati', 'rumah anggrek', 'lapas perempuan kelas iia palangkaraya']) {
      expect((await search(text))[0]?.id).toBe(id)
    }
    await mutate('updateFacility', { id, regencyCode: '31.71' })
    expect(await codes('melati jakarta pusat')).toHaveLength(1)
    expect(await codes('melati kota palangkaraya kalimantan tengah kabupaten katingan')).toEqual([])
  })
})
