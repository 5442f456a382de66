/** Names the Group that answers for a service, where it is not the owner. @public */
export const ANNOTATION_TEAM = 'muster.dev/team';

/** Names one schedule (by name) that answers for a service. @public */
export const ANNOTATION_SCHEDULE = 'muster.dev/schedule';

/** Names the escalation policy (by name) for alerts of a service. @public */
export const ANNOTATION_ESCALATION_POLICY = 'muster.dev/escalation-policy';

/** On a Group: names those of its members who are its admins, with commas between them. @public */
export const ANNOTATION_TEAM_ADMINS = 'muster.dev/team-admins';
