/** Words that contributions are written with, by language. The first of a list are used most. */
export type Words = {
  share: number
  locale: string
  /** What was done. */
  acts: string[]
  /** On what. */
  themes: string[]
  /** For whom, beside the rights-holder groups of the vocabulary. */
  bodies: string[]
  /** How it went on: one sentence each. */
  sentences: string[]
  results: string[]
  joints: { on: string; for: string; in: string }
}

export const WORDS: Words[] = [
  {
    share: 0.62,
    locale: 'en',
    acts: [
      ...['Training', 'Technical cooperation', 'Advisory services', 'Monitoring', 'Workshop', 'Legislative advice'],
      ...['Capacity-building', 'Regional seminar', 'Awareness campaign', 'Fact-finding mission', 'Trial observation'],
      ...['Study', 'Round table', 'Mapping exercise', 'Moot court competition', 'Summer school', 'Radio programme'],
    ],
    themes: [
      ...['treaty body reporting', 'the rule of law', 'prevention of torture', 'the right to health', 'detention'],
      ...['follow-up to the universal periodic review', 'non-discrimination', 'transitional justice', 'migration'],
      ...['gender equality', 'the administration of justice', 'freedom of expression', 'housing and land', 'water'],
      ...['protection of civilians', 'disability', 'national human rights institutions', 'human rights education'],
      ...['freedom of assembly', 'trafficking in persons', 'indigenous consultation', 'enforced disappearance'],
      ...['juvenile justice', 'witness protection', 'hate speech', 'statelessness', 'maternal mortality', 'albinism'],
      ...['the right to food', 'domestic violence', 'business and human rights', 'sanitation', 'death penalty'],
      ...['human rights defenders', 'indicators', 'early warning', 'prison overcrowding', 'caste', 'vetting'],
      ...['budget analysis', 'safety of journalists', 'truth commissions', 'forensic exhumation', 'archives'],
    ],
    bodies: [
      ...['the police', 'judges and prosecutors', 'civil society', 'the Ministry of Justice', 'parliamentarians'],
      ...['lawyers', 'teachers', 'community leaders', 'the armed forces', 'the ombudsman', 'journalists', 'midwives'],
    ],
    sentences: [
      'The Office worked with national partners over several months and accompanied each step of the process.',
      'Participants drew up a plan with dates, responsibilities and a budget, which the Government has since adopted.',
      'Recommendations of international mechanisms were translated and distributed in the provinces.',
      'A working group meets every quarter and reports in public on what has been done.',
      'Field visits to remote districts showed where the law was not known and why.',
      'Trainers from the region now deliver the course without outside help.',
      'Cases were documented, referred to the prosecutor and followed up until a decision was taken.',
      'The mission intervened with the authorities and obtained access for lawyers and families.',
      'Drafts were reviewed against international standards, article by article.',
      'Women made up almost half of those who took part and led two of the committees.',
    ],
    results: [
      'The law was amended and entered into force.',
      'Two reports were submitted on time for the first time in a decade.',
      'Forty people were released from arbitrary detention.',
      'The curriculum of the academy now contains a compulsory module.',
      'A national plan of action was adopted by the cabinet.',
      'The institution regained its accreditation.',
      'Families received reparation under the new scheme.',
      'The ministry opened a complaints desk in every district.',
    ],
    joints: { on: ' on ', for: ' for ', in: ', ' },
  },
  {
    share: 0.18,
    locale: 'fr',
    acts: [
      ...['Formation', 'Appui technique', 'Services consultatifs', 'Surveillance', 'Atelier', 'Séminaire régional'],
      ...['Renforcement des capacités', 'Campagne de sensibilisation', 'Étude', 'Table ronde', 'Émission de radio'],
    ],
    themes: [
      ...["l'établissement de rapports aux organes conventionnels", "l'état de droit", 'la prévention de la torture'],
      ...['la justice transitionnelle', "l'égalité des sexes", 'la détention', 'la lutte contre la discrimination'],
      ...["le droit à l'eau", 'la protection des civils', "la liberté d'expression", 'les disparitions forcées'],
      ...[
        'la traite des personnes',
        'le handicap',
        'la justice des mineurs',
        'les défenseurs des droits',
        "l'apatridie",
      ],
      ...[
        'la mortalité maternelle',
        'le droit au logement',
        'la peine de mort',
        'les commissions vérité',
        'le foncier',
      ],
    ],
    bodies: [
      ...['la police', 'les magistrats', 'la société civile', 'le ministère de la Justice', 'les parlementaires'],
      ...['les avocats', 'les enseignants', 'les chefs coutumiers', 'les forces armées', 'les journalistes'],
    ],
    sentences: [
      'Le Bureau a travaillé plusieurs mois avec les partenaires nationaux et accompagné chaque étape.',
      'Les participants ont élaboré un plan assorti de dates et d’un budget, adopté depuis par le Gouvernement.',
      'Les recommandations des mécanismes ont été traduites et diffusées dans les provinces.',
      'Des visites dans les districts éloignés ont montré où la loi restait méconnue.',
      'Les cas ont été documentés, transmis au procureur et suivis jusqu’à la décision.',
      'Les femmes représentaient près de la moitié des participants.',
    ],
    results: [
      'La loi a été modifiée et est entrée en vigueur.',
      'Deux rapports ont été présentés à temps.',
      'Quarante personnes détenues arbitrairement ont été libérées.',
      'Un plan d’action national a été adopté en conseil des ministres.',
      'Le ministère a ouvert un guichet de plaintes dans chaque district.',
    ],
    joints: { on: ' sur ', for: ' pour ', in: ', ' },
  },
  {
    share: 0.13,
    locale: 'es',
    acts: [
      ...['Capacitación', 'Cooperación técnica', 'Servicios de asesoramiento', 'Observación', 'Taller', 'Seminario'],
      ...['Campaña de sensibilización', 'Estudio', 'Mesa redonda', 'Programa de radio'],
    ],
    themes: [
      ...['la consulta previa', 'la prevención de la tortura', 'el estado de derecho', 'la desaparición forzada'],
      ...['la justicia transicional', 'la igualdad de género', 'la detención', 'el derecho al agua', 'los indicadores'],
      ...['la libertad de expresión', 'la trata de personas', 'la discapacidad', 'la justicia juvenil', 'la tierra'],
      ...['los defensores de derechos humanos', 'el feminicidio', 'las empresas', 'la protección de periodistas'],
    ],
    bodies: [
      ...['la policía', 'jueces y fiscales', 'la sociedad civil', 'el Ministerio de Justicia', 'parlamentarios'],
      ...['abogados', 'docentes', 'autoridades indígenas', 'las fuerzas armadas', 'periodistas'],
    ],
    sentences: [
      'La Oficina trabajó durante varios meses con las contrapartes nacionales y acompañó cada paso.',
      'Los participantes elaboraron un plan con plazos y presupuesto, aprobado después por el Gobierno.',
      'Las recomendaciones de los mecanismos se tradujeron y difundieron en las provincias.',
      'Las visitas a distritos remotos mostraron dónde no se conocía la ley.',
      'Los casos se documentaron, se remitieron a la fiscalía y se siguieron hasta su resolución.',
    ],
    results: [
      'La ley fue reformada y entró en vigor.',
      'Se presentaron dos informes a tiempo.',
      'El plan nacional de acción fue aprobado.',
      'Las familias recibieron reparación.',
    ],
    joints: { on: ' sobre ', for: ' para ', in: ', ' },
  },
  {
    share: 0.07,
    locale: 'ar',
    acts: ['تدريب', 'تعاون تقني', 'خدمات استشارية', 'رصد', 'حلقة عمل', 'ندوة إقليمية', 'حملة توعية', 'دراسة'],
    themes: [
      ...['سيادة القانون', 'منع التعذيب', 'العدالة الانتقالية', 'المساواة بين الجنسين', 'الاحتجاز', 'حرية التعبير'],
      ...['الاختفاء القسري', 'الاتجار بالأشخاص', 'حقوق الأشخاص ذوي الإعاقة', 'الحق في الماء', 'حماية المدنيين'],
    ],
    bodies: [
      'الشرطة',
      'القضاة والمدعين العامين',
      'المجتمع المدني',
      'وزارة العدل',
      'البرلمانيين',
      'المحامين',
      'الصحفيين',
    ],
    sentences: [
      'عملت المفوضية عدة أشهر مع الشركاء الوطنيين ورافقت كل خطوة.',
      'وضع المشاركون خطة ذات مواعيد وميزانية اعتمدتها الحكومة لاحقا.',
      'ترجمت توصيات الآليات الدولية ووزعت في المحافظات.',
      'وثقت الحالات وأحيلت إلى النيابة العامة.',
    ],
    results: ['عدل القانون ودخل حيز النفاذ.', 'قدم تقريران في الموعد المحدد.', 'اعتمدت خطة عمل وطنية.'],
    joints: { on: ' بشأن ', for: ' لفائدة ', in: '، ' },
  },
]
