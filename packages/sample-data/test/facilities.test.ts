import { describe, expect, it } from '@jest/globals'
import { defaultSeed, facilitiesData, karyaId, pressFacts, sourceDocuments } from '../src/index.ts'

const data = facilitiesData('small')
const { sources: _, ...lists } = data
const records = Object.values(lists).flat()
const count = (kind: string): number => data.facilities.filter(facility => facility.kind === kind).length
const kasongan = data.facilities.find(facility => facility.code === 'lapas-narkotika-kasongan')

describe('the reference data', () => {
  it('has every facility, office, province and regency', () => {
    const kinds = ['LAPAS', 'RUTAN', 'LPKA', 'BAPAS', 'RUMAH_SAKIT'].map(count)
    expect(kinds).toEqual([337, 162, 32, 80, 1])
    expect(data.facilities).toHaveLength(612)
    expect(data.regionalOffices).toHaveLength(33)
    expect(data.regions.filter(region => region.level === 'PROVINCE')).toHaveLength(38)
    expect(data.regions.filter(region => region.level === 'REGENCY')).toHaveLength(514)
    expect(data.facilities.filter(facility => facility.regencyMatch === 'REGENCY_NAME_AMBIGUOUS')).toHaveLength(59)
  })

  it('places every facility in a regency of its province, under an office that exists', () => {
    const regions = new Map(data.regions.map(region => [region.code, region]))
    const offices = new Map(data.regionalOffices.map(office => [office.code, office]))
    const misplaced = data.facilities.filter(
      ({ regencyCode, provinceCode, regionalOfficeCode }) =>
        regions.get(regencyCode)?.level !== 'REGENCY' ||
        regions.get(regencyCode)?.parentCode !== provinceCode ||
        !offices.has(regionalOfficeCode),
    )
    expect(misplaced).toEqual([])
    for (const office of data.regionalOffices) expect(regions.get(office.provinceCode)?.level).toBe('PROVINCE')
  })

  it('names offices in full, with codes that stay', () => {
    const office = data.regionalOffices.find(({ code }) => code === 'kanwil-kalimantan-tengah')
    expect(office?.name).toBe('Kantor Wilayah Direktorat Jenderal Pemasyarakatan Kalimantan Tengah')
    expect(data.regionalOffices.map(({ code }) => code)).toContain('kanwil-di-yogyakarta')
  })

  it('keeps an office serving several provinces apart from where its facilities stand', () => {
    const tarakan = data.facilities.find(facility => facility.code === 'lapas-tarakan')
    expect(tarakan).toMatchObject({
      provinceCode: '65',
      regionalOfficeCode: 'kanwil-kalimantan-timur',
    })
  })
})

describe('what the press says', () => {
  it('agrees with the master list on name, regency and time zone', () => {
    for (const { slug, officialName, regencyCode, province, timeZone } of pressFacts().facilities) {
      const facility = data.facilities.find(({ code }) => code === slug)
      expect(facility).toMatchObject({
        name: officialName,
        regencyCode,
        provinceCode: province,
        timeZone,
      })
    }
  })

  it('names no one but holders of an office that the articles name', () => {
    const named = pressFacts().officials.map(official => official.name)
    expect(data.officials.map(official => official.name)).toEqual(named)
    expect(data.officials.every(official => official.position !== 'LAINNYA')).toBe(true)
  })

  it('dates an official by the newest article, and not at all where only the year is known', () => {
    const byName = new Map(data.officials.map(official => [official.name, official]))
    expect(byName.get('Yurdani')).toMatchObject({
      facilityId: kasongan?.id,
      position: 'KEPALA_LAPAS',
      nameVariants: ['Yordani'],
      seenOn: '2025-12-23',
    })
    expect(byName.get('Hidayat')?.seenOn).toBeNull()
  })

  it('keeps every spelling and every work unit', () => {
    expect(data.aliases).toHaveLength(7)
    expect(data.workUnits.map(unit => unit.name)).toEqual([
      'SAE Konveksi',
      'Bimbingan Kerja (Bimker)',
      'Galeri Produk Hasil WBP',
    ])
  })

  it('dates an article only by a day on which it was published', () => {
    const articles = sourceDocuments().filter(source => source.title.startsWith('Press article'))
    expect(articles.map(article => article.publishedOn)).toEqual([null, '2025-08-04', '2025-12-23', '2025-04-28', null])
    expect(articles.every(article => article.title.includes('headline'))).toBe(true)
  })
})

describe('programme frameworks', () => {
  it('count all points and list the known ones, saying how sure each is', () => {
    const counts = data.programmeFrameworks.map(({ code, pointCount, validFrom, validUntil }) => [
      code,
      pointCount,
      data.programmePoints.filter(point => point.frameworkCode === code).length,
      validFrom,
      validUntil,
    ])
    expect(counts).toEqual([
      ['AKSELERASI_13', 13, 7, '2024-11-01', '2025-12-31'],
      ['PROGRAM_AKSI_15', 15, 11, '2026-01-01', null],
      ['ASTA_CITA', 8, 0, null, null],
    ])
    const sure = data.programmePoints.filter(point => point.verification === 'SOURCED').map(point => point.code)
    expect(sure).toEqual(['AKSELERASI_13-1', 'AKSELERASI_13-3'])
  })

  it('trace the third point to the two articles that name it', () => {
    const third = data.programmePoints.find(point => point.code === 'AKSELERASI_13-3')
    expect(third?.sourceIds).toEqual([karyaId('source', 'press-000'), karyaId('source', 'press-002')])
  })

  it('keep the codes of points without a number, which other records refer to', () => {
    expect(data.programmePoints.filter(point => point.number === null).map(point => point.code)).toMatchInlineSnapshot(`
     [
       "AKSELERASI_13-bantuan-sosial-bagi-keluarga-warga-binaan-tidak-mampu",
       "AKSELERASI_13-penyelesaian-overcapacity-overcrowding",
       "AKSELERASI_13-percepatan-digitalisasi-layanan-keimigrasian-paspor-visa",
       "AKSELERASI_13-mengembalikan-nama-poltekim-dan-poltekip",
       "PROGRAM_AKSI_15-kemandirian-pangan",
       "PROGRAM_AKSI_15-dapur-sehat",
       "PROGRAM_AKSI_15-narkoba-penipuan",
       "PROGRAM_AKSI_15-overcapacity",
       "PROGRAM_AKSI_15-pendidikan-kesetaraan",
       "PROGRAM_AKSI_15-efisiensi-energi-3t",
       "PROGRAM_AKSI_15-layanan-kesehatan-gratis",
       "PROGRAM_AKSI_15-mooc",
       "PROGRAM_AKSI_15-digital-immigration",
       "PROGRAM_AKSI_15-investor-visa",
       "PROGRAM_AKSI_15-autogate",
     ]
    `)
  })
})

describe('all records', () => {
  it('have ids and codes of their own', () => {
    const ids = [...data.sources, ...records].flatMap(record => ('id' in record ? [record.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
    for (const list of [data.regions, data.regionalOffices, data.facilities, data.programmePoints]) {
      expect(new Set(list.map(record => record.code)).size).toBe(list.length)
    }
  })

  it('belong to a facility that exists', () => {
    const ids = new Set(data.facilities.map(facility => facility.id))
    const owned = [...data.aliases, ...data.workUnits, ...data.officials, ...data.occupancies]
    expect(owned.every(record => ids.has(record.facilityId))).toBe(true)
  })

  it('name sources that exist, and every source is named', () => {
    const known = new Set(data.sources.map(source => source.id))
    expect(records.every(record => record.sourceIds.length > 0)).toBe(true)
    expect(new Set(records.flatMap(record => record.sourceIds))).toEqual(known)
  })

  it('survive JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
  })

  it('are the same each time, and without figures if nothing may be generated', () => {
    const text = JSON.stringify(data)
    expect(JSON.stringify(facilitiesData('small', defaultSeed)) === text).toBe(true)
    expect(JSON.stringify(facilitiesData('national')) === text).toBe(true)
    const { sources, occupancies, ...reference } = facilitiesData('none')
    expect(occupancies).toEqual([])
    expect(sources.filter(source => source.kind === 'GENERATED')).toEqual([])
    expect(data).toMatchObject(reference)
  })
})
