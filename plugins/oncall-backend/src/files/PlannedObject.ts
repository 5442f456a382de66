import {
  EscalationPolicy,
  OnCallFileKind,
  RoutingRule,
  Schedule,
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
);

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
