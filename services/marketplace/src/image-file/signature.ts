import { createHmac, timingSafeEqual } from 'node:crypto'

/** For so long the address of an upload takes a file. */
const lifetimeMilliseconds = 15 * 60_000

const sign = (secret: string, imageId: string, expires: string) =>
  createHmac('sha256', secret).update(`karya image upload ${imageId} ${expires}`).digest('base64url')

/** What makes an address of an upload good for one picture and a quarter of an hour. */
export const signUpload = (secret: string, imageId: string, now = Date.now()) => {
  const expires = String(now + lifetimeMilliseconds)
  return new URLSearchParams({ expires, signature: sign(secret, imageId, expires) }).toString()
}

export const checkUpload = (
  secret: string,
  imageId: string,
  { expires = '', signature = '' }: { expires?: string; signature?: string },
  now = Date.now(),
): 'good' | 'expired' | 'forged' => {
  const wanted = Buffer.from(sign(secret, imageId, expires))
  const came = Buffer.from(signature)
  if (wanted.length !== came.length || !timingSafeEqual(wanted, came)) return 'forged'
  return Number(expires) < now ? 'expired' : 'good'
}
