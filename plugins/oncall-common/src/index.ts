/**
 * Types, permissions, client and shift arithmetic of the on-call plugin.
 *
 * @packageDocumentation
 */
export * from './Alert';
export * from './alertQuery/AlertQuery';
export * from './alertQuery/AlertQueryError';
export {
  ALERT_QUERY_FIELDS,
  type AlertQueryField,
  type AlertQueryFieldKind,
} from './alertQuery/alertQueryFields';
export * from './alertQuery/matchesAlertQuery';
export * from './alertQuery/misreadInAlertQuery';
export * from './alertQuery/parseAlertQuery';
export * from './ActionHook';
export * from './AlertAttachment';
export * from './AlertSource';
export * from './annotations';
export * from './conditions/Condition';
export * from './conditions/ConditionSubject';
export * from './conditions/describeCondition';
export * from './conditions/isWithinTimeRestriction';
export * from './conditions/matchesConditions';
export * from './conditions/validateConditions';
export * from './CalendarImport';
export * from './CalendarLink';
export * from './Drill';
export * from './EscalationPolicy';
export * from './OnCallFile';
export * from './HandlingPolicy';
export * from './Heartbeat';
export * from './IntegrationAction';
export * from './IntegrationKey';
export * from './CoverRequest';
export * from './Forwarding';
export * from './Maintenance';
export * from './IntegrationType';
export * from './OnCallApi';
export * from './OnCallClient';
export * from './OnCallNow';
export * from './NotificationRule';
export * from './OnCallPeopleApi';
export * from './Page';
export * from './Participant';
export * from './permissions';
export * from './PersonPreferences';
export * from './policies/unreachablePolicies';
export * from './PriorityTable';
export * from './PluginHttp';
export * from './routing/chooseRoutingRule';
export * from './routing/unreachableRules';
export * from './routing/validateRoutingRule';
export * from './RoutingRule';
export * from './quality/keepCurrentTurn';
export { isAtNight } from './quality/nightsAndWeekends';
export * from './quality/onCallHours';
export * from './quality/scheduleDifference';
export * from './quality/ScheduleProblem';
export * from './quality/scheduleProblems';
export * from './Schedule';
export * from './ShiftHistory';
export * from './shifts/findGaps';
export { forwardedTo } from './shifts/forwardedTo';
export * from './shifts/forwardingsFor';
export * from './shifts/nextChange';
export * from './shifts/nextOnCall';
export * from './shifts/nextParticipants';
export * from './shifts/readWallTime';
export { shiftsBetween } from './shifts/shiftsBetween';
export * from './shifts/whoIsOnCall';
export * from './signals';
export * from './TeamDetails';
export * from './teamsReached';
export * from './templates/renderTemplate';
export * from './TimeRestriction';
export * from './validation/InputProblem';
export * from './validation/isZoneName';
export * from './validation/restrictionProblems';
export * from './validation/validateForwarding';
export * from './validation/validateHandlingPolicy';
export * from './validation/validateIntegrationAction';
export * from './validation/validateOverride';
export * from './validation/validateSchedule';
export * from './WebhookMapping';
