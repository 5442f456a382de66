import {
  ActionHook,
  AlertAttachment,
  Alert,
  AlertEvent,
  AlertPlan,
  CalendarImport,
  CalendarLink,
  CoverRequest,
  ContactMethod,
  EscalationPolicy,
  Forwarding,
  HandlingPolicy,
  Heartbeat,
  Integration,
  Maintenance,
  OnCallLoad,
  AlertSourceInfo,
  IntegrationReading,
  RoutingRule,
  SavedAlertSearch,
  Schedule,
  TeamDetails,
} from '@muster/backstage-plugin-oncall-common';

/**
 * What a {@link (FakeOnCallApi:class)} knows.
 *
 * @public
 */
export type FakeOnCallWorld = {
  /** Entity reference of the reader. */
  readonly me: string;
  /** What being on call asked of the reader. */
  readonly load: OnCallLoad;
  /** Display names by entity reference. */
  readonly names: Readonly<Record<string, string>>;
  /** IANA zones by entity reference of the person. */
  readonly zones?: Readonly<Record<string, string>>;
  /** Owning Group by entity reference of the service. */
  readonly owners: Readonly<Record<string, string>>;
  readonly schedules: readonly Schedule[];
  /** Entity references of people who have no way to be reached. */
  readonly unreachable: readonly string[];
  readonly coverRequests: readonly CoverRequest[];
  /** What becomes of any calendar. */
  readonly calendarImport?: CalendarImport;
  readonly calendarLinks: readonly CalendarLink[];
  readonly forwardings: readonly Forwarding[];
  readonly policies: readonly EscalationPolicy[];
  readonly teams: readonly TeamDetails[];
  /** In order within each team. */
  readonly routingRules: readonly RoutingRule[];
  readonly alerts: readonly Alert[];
  readonly events: readonly AlertEvent[];
  /** By id of the alert. */
  readonly plans: Readonly<Record<string, AlertPlan>>;
  readonly searches: readonly SavedAlertSearch[];
  readonly integrations: readonly Integration[];
  readonly heartbeats: readonly Heartbeat[];
  readonly actionHooks: readonly ActionHook[];
  /** By the id of the alert. */
  readonly attachments: Readonly<Record<string, readonly AlertAttachment[]>>;
  readonly handlingPolicies: readonly HandlingPolicy[];
  readonly maintenance: readonly Maintenance[];
  readonly alertSources: readonly AlertSourceInfo[];
  /** By the id of the integration. */
  readonly readings: Readonly<Record<string, IntegrationReading>>;
  readonly contactMethods: readonly ContactMethod[];
};
