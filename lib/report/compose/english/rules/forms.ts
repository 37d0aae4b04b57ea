/** Forms of speech of notes, as patterns: how officers point at what other fields name, and what reports say otherwise. */

/** How officers point at a partner that the activity names elsewhere: pointer, form of the name, words before it. */
export const PARTNER_POINTERS: [RegExp, RegExp, string?][] = [
  [/\bthe national commission\b/i, /Human Rights Commission|Commission (?:for|on|of) Human Rights/],
  [/\bthe national institution\b/i, /Human Rights Commission|Commission (?:for|on|of) Human Rights/],
  [/\bthe foreign ministry\b/i, /^Ministry of (?:Foreign|External)/],
  [/\bthe country team\b/i, /^United Nations country team in/],
  [/\bthe network\b/i, /^United Nations network/],
  [/\bthe Ombudsman\b/, /^Ombudsman of/],
  [/\bthe treaty body\b/, /^Committee on/],
  [/\bthe Group\b/, /Group$/],
  [/\bthe Board\b/, /^Voluntary Fund/, 'the Board of '],
]

/** How officers point at their own presence. */
export const PRESENCE_POINTERS =
  /\b[Tt]he (?:regional office|country office|field office|office in [A-Z]\w+|human rights adviser|human rights component|mission's human rights office|mission)\b(?!'| (?:to|in|of|for) )/

/** How officers speak of a decade or a year whose people the activity names among its rights-holders. */
export const OBSERVANCE_POINTER = /\b(the International (?:Decade|Year|Day))(?! for| of)\b/

/** How officers speak of an instrument that the activity names by its short label. */
export const INSTRUMENT_POINTERS: [RegExp, string][] = [
  [/(?<=\bthe )migrant workers convention\b/i, 'ICRMW'],
  [/(?<=\bthe )Convention on enforced disappearances?\b/i, 'CED'],
  [/(?<=\bthe )Convention against Torture\b(?! and Other)/, 'CAT'],
]

/** What notes say and reports say otherwise: the form, and what stands in its place. */
export const TELLING_FORMS: [RegExp, string][] = [
  // After a past verb, what was meant to follow stands in the past as well. What precedes is looked at last: only where
  // the words themselves stand.
  [/ can (?<=\b[a-z]+ed\b[^.;]*\b(?:so that|on how)\b[^.;]* can )(?=[a-z])/g, ' could '],
  [/ (better|fully) (?<=\b(?:[a-z]+ed|gave|ran)\b[^.;]*\bso that\b[^.;]* (?:better|fully) )(?=[a-z])/g, ' would $1 '],
  [/ (?:is|are) (?<=\b[a-z]+ed\b[^.;]*\bso that\b[^.;]* (?:is|are) )(?=[a-z]+ed\b)/g, ' would be '],
  [/ complies(?<=\b[a-z]+ed\b[^.;]*\bso that\b[^.;]* complies)(?= )/g, ' would comply'],
  [/ is (?<=^Since \d{4},[^.;]* is )(?=held\b|[a-z]+ed\b)/g, ' has been '],
  [/\b(workshop|panel|seminar|meeting|conference|roundtable) of (?=\d{1,2} )/g, '$1 held on '],
  [/\b(workshop|panel|seminar|meeting|conference|roundtable) of (?=[A-Z][a-z]+ \d{4})/gi, '$1 held in '],
  [/\b((?:consultations|meetings?|workshops?|seminars?)(?: in [A-Z][a-z]+ \d{4})?) where\b/g, '$1 at which'],
  [/\bagree an? (?=[a-z])/g, 'agree on a '],
  [/ it foresaw\b/g, ' provided for therein'],
  [/, established in ((?:[A-Z][a-z]+ )?\d{4}), which (?=[a-z])/g, ', which was established in $1 and '],
  // People come from a country, and do not belong to it.
  [
    /\b(participants|parliamentarians|advocates|officials|experts) of (?=(?:more than |about |some )?(?:\d+|[a-z]+) (?:[A-Za-z]+ ){0,5}countries\b)/g,
    '$1 from ',
  ],
  [/\b(participants|experts) of (?=[A-Z])(?![^.;]* from )/g, '$1 from '],
  // Courses are attended and completed; a training is a course.
  [/\bfollowed (?=(?:a|an|the) (?:[\w-]+ )?(?:course|workshop|seminar|training|session)\b)/g, 'attended '],
  [/\bfollowed (?:training )?(?=sessions\b)/g, 'attended training '],
  [/\bfollowed (?=(?:[\w-]+ )?training\b)/g, 'received '],
  [/\bended (?=(?:a|the) (?:[\w-]+ )?course\b)/g, 'completed '],
  [/\b([Aa] (?:[\w-]+-(?:day|week|month) )?training) (?=of |for |on |in )/g, '$1 course '],
  [/\bin (conflict|crises|disasters) and after (?:it|them)\b/g, 'during and after $1'],
  [
    /(\b(?:sessions|course|training|workshop)\b[^.;]*?,?) to (?=(?:prevent|respond|address|identify)\b)/g,
    '$1 on how to ',
  ],
  [/ through (?<!\bfrom [^,.;]* through )(?=\d{4}\b)/g, ' throughout '],
  [/^While preparing (?=the )/g, 'In preparation for '],
  [/\bran a fellowship (?=for )/g, 'ran a fellowship programme '],
  [/\b([A-Z][a-z]+) and ([A-Z][a-z]+) speaking\b/g, '$1- and $2-speaking'],
  [/^During the (year|period) (?=[A-Z])/g, 'During the $1, '],
  [/\bthat usually stay hidden\b/g, 'that usually remain hidden'],
]
