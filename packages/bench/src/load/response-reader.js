/** Where in a response the reader is. */
const inHead = 0
const inBody = 1
const inChunkSize = 2
const inChunk = 3

/**
 * Reads HTTP/1.1 responses off a connection and keeps none of their bytes: a load generator has to cost less than what it loads.
 * @param {(status: number, size: number) => void} onResponse called when one is complete; size is that of its body without the framing
 */
export class ResponseReader {
  #onResponse
  #place = inHead
  #head = ''
  #status = 0
  #size = 0
  /** Bytes until the end of the body, or of the chunk with its line end. */
  #left = 0
  #line = ''

  constructor(onResponse) {
    this.#onResponse = onResponse
  }

  /** @param {Buffer} bytes may be reused by the caller afterwards */
  read(bytes) {
    let at = 0
    while (at < bytes.length) {
      if (this.#place === inHead) at = this.#readHead(bytes, at)
      else if (this.#place === inChunkSize) at = this.#readChunkSize(bytes, at)
      else {
        const taken = Math.min(this.#left, bytes.length - at)
        this.#left -= taken
        at += taken
        if (this.#left > 0) return
        if (this.#place === inBody) this.#end()
        else this.#place = inChunkSize
      }
    }
  }

  #readHead(bytes, at) {
    let end = bytes.indexOf('\r\n\r\n', at)
    let head = bytes.latin1Slice(at, end < 0 ? bytes.length : end + 4)
    if (this.#head || end < 0) {
      const before = this.#head.length
      this.#head += head
      const split = this.#head.indexOf('\r\n\r\n')
      if (split < 0) return bytes.length
      head = this.#head.slice(0, split + 4)
      end = at + head.length - before - 4
      this.#head = ''
    }
    this.#status = Number(head.slice(9, 12))
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
    this.#size = length === undefined ? 0 : Number(length)
    this.#left = this.#size
    this.#place = length === undefined ? inChunkSize : inBody
    if (this.#place === inBody && this.#left === 0) this.#end()
    return end + 4
  }

  #readChunkSize(bytes, at) {
    const end = bytes.indexOf(10, at)
    this.#line += bytes.latin1Slice(at, end < 0 ? bytes.length : end)
    if (end < 0) return bytes.length
    const line = this.#line.trim()
    this.#line = ''
    // The line end of the whole body: the last chunk, of size 0, has come before.
    if (line === '') {
      this.#end()
      return end + 1
    }
    const size = Number.parseInt(line, 16)
    this.#size += size
    if (size > 0) {
      this.#left = size + 2
      this.#place = inChunk
    }
    return end + 1
  }

  #end() {
    this.#place = inHead
    this.#onResponse(this.#status, this.#size)
  }
}
