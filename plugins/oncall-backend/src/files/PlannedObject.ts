import {
  EscalationPolicy,
  HandlingPolicy,
  HeartbeatInput,
  Integration,
  OnCallFileKind,
  RoutingRule,
  Schedule,
  WebhookMapping,
} from '@muster/backstage-plugin-oncall-common';
import { Descriptor } from './Descriptor';

/** What a document of a file wants to be there, with all names resolved. */
export type PlannedObject = {
  readonly id: string;
  readonly descriptor: Descriptor;
} & (
  | { readonly kind: 'schedule'; readonly resolved: Schedule }
  | { readonly kind: 'escalation-policy'; readonly resolved: EscalationPolicy }
  | {
      readonly kind: 'routing-rules';
      readonly resolved: readonly RoutingRule[];
    }
  | { readonly kind: 'integration'; readonly resolved: DeclaredIntegration }
  | { readonly kind: 'heartbeat'; readonly resolved: DeclaredHeartbeat }
  | {
      readonly kind: 'handling-policies';
      readonly resolved: readonly HandlingPolicy[];
    }
);

/** What is said about a heartbeat. */
export type DeclaredHeartbeat = HeartbeatInput & { readonly id: string };

/** All of an integration but its key, which only people and the server ever have; its actions absent where people edit them. */
export type DeclaredIntegration = Omit<
  Integration,
  'awaitsKey' | 'createdAt' | 'lastUsedAt' | 'previousKeyUntil'
> & {
  /** Absent where people edit it in the portal. */
  readonly mapping?: WebhookMapping;
};

/** What came from a file, as it is kept. */
export type ManagedObject = {
  readonly kind: OnCallFileKind;
  readonly id: string;
  /** The name in the file. */
  readonly name: string;
  /** What the file said when it was taken over last. */
  readonly declared: {
    readonly descriptor: Descriptor;
    /** `PlannedObject.resolved` */
    readonly resolved: unknown;
  };
};

/** What people call it. */
export function titleOf({ metadata }: Descriptor): string {
  return metadata.title ?? metadata.name;
}
