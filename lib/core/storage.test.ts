import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

/** As much of an S3-compatible store as is asked of it: objects by path, for whoever signs. */
const objects = new Map<string, Buffer>()
const unsigned: string[] = []
let server: Server

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '', 'http://store').pathname
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256')) unsigned.push(path)
    const body: Buffer[] = []
    for await (const chunk of request) body.push(chunk)
    const found = objects.get(path)
    if (request.method === 'PUT') objects.set(path, Buffer.concat(body))
    if (request.method === 'DELETE') objects.delete(path)
    const missing = request.method === 'GET' && !found
    response.writeHead(missing ? 404 : 200).end(request.method === 'GET' ? found : undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  vi.stubEnv('DATABASE_URL', 'postgresql://localhost/none')
  vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-of-at-least-thirty-two-characters')
  vi.stubEnv('S3_BUCKET', 'evidence')
  vi.stubEnv('S3_ENDPOINT', `http://127.0.0.1:${port}`)
  vi.stubEnv('S3_ACCESS_KEY_ID', 'key')
  vi.stubEnv('S3_SECRET_ACCESS_KEY', 'secret')
})

afterAll(() => {
  vi.unstubAllEnvs()
  server.close()
})

it('keeps files in a bucket when one is set', async () => {
  const { dropBytes, newKey, readBytes, storeBytes } = await import('./storage')
  const key = newKey()
  await storeBytes(key, new Uint8Array([1, 2, 3, 250]))
  expect([...objects.keys()]).toEqual([`/evidence/${key}`])
  expect([...(await readBytes(key))]).toEqual([1, 2, 3, 250])
  await dropBytes(key)
  expect(objects.size).toBe(0)
  await expect(readBytes(key)).rejects.toThrow()
  expect(unsigned).toEqual([])
})
