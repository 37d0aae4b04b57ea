import { describe, expect, test } from 'vitest'
import { chooseLocale, directionOf, localeFromHeader } from './locales'

describe('the language of a request', () => {
  test('is the one chosen before, where there is one', () => {
    expect(chooseLocale('ar', 'fr')).toBe('ar')
  })

  test('a cookie of a language that we do not speak counts for nothing', () => {
    expect(chooseLocale('xx', 'fr-CH, en;q=0.8')).toBe('fr')
  })

  test('is English where nothing else is known', () => {
    expect(chooseLocale(undefined, null)).toBe('en')
    expect(chooseLocale(undefined, 'de, pt;q=0.5')).toBe('en')
  })
})

describe('what a browser asks for', () => {
  test('goes by weight, not by place', () => {
    expect(localeFromHeader('en;q=0.3, ru;q=0.9, de')).toBe('ru')
  })

  test('a weight of nought is a refusal', () => {
    expect(localeFromHeader('fr;q=0, es;q=0.1')).toBe('es')
  })
})

test('the direction follows the language, whatever the region', () => {
  expect(directionOf('ar-EG')).toBe('rtl')
  expect(directionOf('arn')).toBe('ltr')
  expect(directionOf('zh-Hans')).toBe('ltr')
})
