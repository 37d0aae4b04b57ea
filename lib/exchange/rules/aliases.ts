import type { ColumnKey } from '../types'

/**
 * What others call our columns, in English, French, Spanish and Arabic, where it can mean nothing else. What may mean
 * several of them is asked of the person.
 */
export const ALIASES: Partial<Record<ColumnKey, readonly string[]>> = {
  title: [
    ...['Activity title', 'Title of activity', 'Title of the activity', 'Name of activity', 'Name of the activity'],
    ...['Titre de l’activité', 'Nom de l’activité', 'Título', 'Título de la actividad', 'Nombre de la actividad'],
    ...['عنوان النشاط', 'اسم النشاط'],
  ],
  summary: [
    ...['Description', 'Brief description', 'Activity description', 'Description of the activity'],
    ...['Description de l’activité', 'Brève description', 'Descripción', 'Descripción de la actividad', 'Resumen'],
    ...['وصف النشاط', 'الوصف', 'وصف موجز'],
  ],
  result: [
    ...['Results', 'Results achieved', 'Résultats', 'Résultats obtenus', 'Resultado', 'Resultados'],
    ...['النتائج', 'النتائج المحققة'],
  ],
  countries: ['Country', 'Pays', 'País', 'Países', 'البلد', 'الدولة'],
  start: ['Start date', 'Date of start', 'Date de début', 'Fecha de inicio', 'Inicio', 'تاريخ البدء', 'تاريخ البداية'],
  end: ['End date', 'Date of end', 'Date de fin', 'Fecha de fin', 'Fecha de finalización', 'تاريخ الانتهاء'],
  accomplishments: [
    ...['Expected accomplishment', 'EA', 'Réalisation escomptée', 'Logro previsto', 'Logros previstos'],
    ...['الإنجاز المتوقع'],
  ],
  presence: ['Field presence', 'Field office', 'Présence sur le terrain', 'Presencia', 'Oficina', 'الوجود الميداني'],
  activityType: ['Type of activity', 'Type d’activité', 'Tipo de actividad', 'نوع النشاط'],
  partners: ['Partner', 'Partenaire', 'Socio', 'Socios', 'الشريك'],
  rightsHolders: ['Rights holders', 'Titulaires de droits', 'Titulares de derechos', 'أصحاب الحقوق'],
  sources: ['Sources', 'Fuente', 'Fuentes', 'المصدر', 'المصادر'],
  language: ['Langue', 'Idioma', 'اللغة'],
}
