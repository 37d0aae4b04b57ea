import type { DocumentLanguage, UnDocument } from '@/lib/core/docx/types'

/** The fixed words of one language's documents. */
export type Terms = {
  unitedNations: string
  assembly: string
  distribution: Record<UnDocument['distribution'], string>
  /** What precedes the name of the original language, with its colon. */
  original: string
  /** The names of the six languages as the masthead prints them. */
  languages: Record<DocumentLanguage, string>
  /** The letter that follows the job number. */
  letter: string
  /** Below the masthead: what the list of numbers is put into, for one item, two, and more. */
  agenda: { one: string; two: string; more: string }
  summary: string
  contents: string
  page: string
  draft: string
  version: string
  /** What separates the parts of the draft mark. */
  comma: string
  /** The locale for dates and lists, also written as the language of the text. */
  locale: string
  /** The locale of the masthead, which stays English in the languages that do not use Latin letters. */
  mastheadLocale: string
}

const english = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ar: 'Arabic',
  ru: 'Russian',
  zh: 'Chinese',
}

// Arabic, Chinese and Russian documents carry the block with distribution, date and original in English.
const englishMasthead = {
  distribution: { general: 'Distr.: General', limited: 'Distr.: Limited', restricted: 'Distr.: Restricted' },
  original: 'Original: ',
  languages: english,
  mastheadLocale: 'en-GB',
}

/** Every fixed word of a document, in one place per language. */
export const TERMS: Record<DocumentLanguage, Terms> = {
  en: {
    ...englishMasthead,
    unitedNations: 'United Nations',
    assembly: 'General Assembly',
    letter: 'E',
    agenda: { one: 'Agenda item {}', two: 'Agenda items {}', more: 'Agenda items {}' },
    summary: 'Summary',
    contents: 'Contents',
    page: 'Page',
    draft: 'Draft',
    version: 'version',
    comma: ', ',
    locale: 'en-GB',
  },
  fr: {
    unitedNations: 'Nations Unies',
    assembly: 'Assemblée générale',
    distribution: { general: 'Distr. générale', limited: 'Distr. limitée', restricted: 'Distr. restreinte' },
    original: 'Original\u00a0: ',
    languages: { en: 'anglais', fr: 'français', es: 'espagnol', ar: 'arabe', ru: 'russe', zh: 'chinois' },
    letter: 'F',
    agenda: {
      one: 'Point\u00a0{} de l’ordre du jour',
      two: 'Points\u00a0{} de l’ordre du jour',
      more: 'Points\u00a0{} de l’ordre du jour',
    },
    summary: 'Résumé',
    contents: 'Table des matières',
    page: 'Page',
    draft: 'Projet',
    version: 'version',
    comma: ', ',
    locale: 'fr-FR',
    mastheadLocale: 'fr-FR',
  },
  es: {
    unitedNations: 'Naciones Unidas',
    assembly: 'Asamblea General',
    distribution: { general: 'Distr. general', limited: 'Distr. limitada', restricted: 'Distr. reservada' },
    original: 'Original: ',
    languages: { en: 'inglés', fr: 'francés', es: 'español', ar: 'árabe', ru: 'ruso', zh: 'chino' },
    letter: 'S',
    agenda: { one: 'Tema {} de la agenda', two: 'Temas {} de la agenda', more: 'Temas {} de la agenda' },
    summary: 'Resumen',
    contents: 'Índice',
    page: 'Página',
    draft: 'Borrador',
    version: 'versión',
    comma: ', ',
    locale: 'es-ES',
    mastheadLocale: 'es-ES',
  },
  ar: {
    ...englishMasthead,
    unitedNations: 'الأمم المتحدة',
    assembly: 'الجمعية العامة',
    letter: 'A',
    agenda: {
      one: 'البند {} من جدول الأعمال',
      two: 'البندان {} من جدول الأعمال',
      more: 'البنود {} من جدول الأعمال',
    },
    summary: 'موجز',
    contents: 'المحتويات',
    page: 'الصفحة',
    draft: 'مشروع',
    version: 'الصيغة',
    comma: '، ',
    locale: 'ar-SA',
  },
  ru: {
    ...englishMasthead,
    unitedNations: 'Организация Объединенных Наций',
    assembly: 'Генеральная Ассамблея',
    letter: 'R',
    agenda: { one: 'Пункт {} повестки дня', two: 'Пункты {} повестки дня', more: 'Пункты {} повестки дня' },
    summary: 'Резюме',
    contents: 'Содержание',
    page: 'Стр.',
    draft: 'Проект',
    version: 'версия',
    comma: ', ',
    locale: 'ru-RU',
  },
  zh: {
    ...englishMasthead,
    unitedNations: '联合国',
    assembly: '大会',
    letter: 'C',
    agenda: { one: '议程项目{}', two: '议程项目{}', more: '议程项目{}' },
    summary: '概要',
    contents: '目录',
    page: '页次',
    draft: '草稿',
    version: '版本',
    comma: '，',
    locale: 'zh-CN',
  },
}

/** True where the text runs from right to left. */
export const isRightToLeft = (language: DocumentLanguage): boolean => language === 'ar'
