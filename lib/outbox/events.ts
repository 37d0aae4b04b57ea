/** What other parts of the house may react to. Payloads hold ids only: whoever consumes looks the rest up. */
export type OutboxEvents = {
  'activity.submitted': { activityId: string; revisionId: string }
  /** A presence asks the holders whether it may hold the activity as well. */
  'activity.join_asked': { activityId: string; requestId: string }
  'activity.join_declined': { activityId: string; requestId: string }
  /** A purpose that was allowed no longer is: drafts of reports may rest on it. */
  'activity.release_withdrawn': { activityId: string; purposes: string[] }
  'activity.withdrawn': { activityId: string }
  'activity.reinstated': { activityId: string }
  'activity.joined': { activityId: string; presenceId: string }
  'verdict.given': { activityId: string; verdictId: string }
  /** A reviewer says that it counts towards another accomplishment: its officer decides. */
  'accomplishment.proposed': { activityId: string; proposalId: string }
  'practice.checked': { activityId: string; checkId: string }
  'practice.retired': { activityId: string; byId: string }
  /** The day has come on which a confirmed practice is to be looked at again. */
  'practice.refresh_due': { activityId: string }
  'comment.written': { commentId: string }
  'round.opened': { roundId: string }
  /** A round that runs asks presences that it had not asked. */
  'round.asked_more': { roundId: string; presenceIds: string[] }
  'round.deadline_moved': { roundId: string; byId: string }
  /** Something came by a personal link. */
  'round.contributed': { requestId: string }
  'round.time_asked': { requestId: string }
  'round.reminder_due': { requestId: string }
  'round.extended': { requestId: string }
  'person.invited': { personId: string }
  /** Bytes of the store that nothing leads to any more: single ones by their key, and all below a prefix. */
  'bytes.unneeded': { keys: string[]; folders: string[] }
}

export type OutboxEventName = keyof OutboxEvents

/** What is done by a job, and told to nobody. */
export const NOT_NEWS: readonly OutboxEventName[] = ['bytes.unneeded']
