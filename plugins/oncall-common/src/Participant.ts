/**
 * Who fills a shift: a person, a team, an escalation policy, or deliberately nobody.
 *
 * @remarks `ref` is a full catalog entity reference, for example `user:default/ana`; of an escalation policy it is the id.
 * @public
 */
export type Participant =
  | { readonly type: 'user'; readonly ref: string }
  | { readonly type: 'team'; readonly ref: string }
  | { readonly type: 'escalation'; readonly ref: string }
  | { readonly type: 'none' };
