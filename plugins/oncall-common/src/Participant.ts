/**
 * Who fills a shift: a person, a team, or deliberately nobody.
 *
 * @remarks `ref` is a full catalog entity reference, for example `user:default/ana`.
 * @public
 */
export type Participant =
  | { readonly type: 'user'; readonly ref: string }
  | { readonly type: 'team'; readonly ref: string }
  | { readonly type: 'none' };
