import type { MetadataRoute } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { directionOf } from '@/lib/core/i18n/locales'

/** How the product is called and looks where somebody puts it on their device. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const [locale, t, tWrite] = await Promise.all([
    getLocale(),
    getTranslations('layout'),
    getTranslations('activity.write'),
  ])
  return {
    id: '/',
    name: t('product'),
    short_name: t('product'),
    lang: locale,
    dir: directionOf(locale),
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbfbf9',
    theme_color: '#00609c',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [{ name: tWrite('title'), url: '/write' }],
  }
}
