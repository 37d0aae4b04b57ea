import 'server-only'
import sharp from 'sharp'

const MOST_PIXELS = 80_000_000
const EDGE = 640

/**
 * A small picture made anew from the pixels of another: nothing that the file says beside them (place, camera, author)
 * comes along. Null where it cannot be read.
 */
export async function smallPicture(bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS, pages: 1 })
      .autoOrient()
      .resize(EDGE, EDGE, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75 })
      .toBuffer()
  } catch {
    return null
  }
}
