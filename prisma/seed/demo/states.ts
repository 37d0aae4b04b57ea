/**
 * How far each contribution has come in the demonstration, by the number of its source. What is not named here stays
 * a draft: among others all for which no accomplishment is known.
 */
export const RELEASED =
  '003 005 006 007 008 009 012 022 024 027 028 031 032 036 037 038 042 044 045 048 065 067 077 079'
    .split(' ')
    .map((number) => `ACT-${number}`)

/** Approved, but those concerned have not agreed to a public report. */
export const APPROVED = ['ACT-013', 'ACT-043', 'ACT-047', 'ACT-054']

export const RETURNED: Record<string, string> = {
  'ACT-018': 'The Commission “is to adopt” the procedures. Has it adopted them since? Say what stands today, and when.',
  'ACT-041':
    'Say what the consultations fed into: the national report, or submissions by others. Give a source for it.',
  'ACT-059': 'Which training programmes, in which years, and for how many? Without any of it this cannot be reported.',
  'ACT-060': 'Trained in what, and what became of the 77 women? The start of the pilot programme is missing.',
}

export const WAITING = '004 011 015 016 020 030 049 053 056 058 075'.split(' ').map((number) => `ACT-${number}`)

/** Names nobody, but place, date and group together could expose those who were there. */
export const CONFIDENTIAL = ['ACT-040']
