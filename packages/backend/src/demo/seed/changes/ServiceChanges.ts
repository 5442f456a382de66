/** What one commit changed: issue, author, message, and the files. */
export type Change = readonly [
  issue: string,
  author: string,
  message: string,
  ...files: string[],
];

/** Commits that were deployed together; the first names the build. */
export type Build = readonly [Change, ...Change[]];

/** Four weeks of a service's life, oldest build first. */
export type ServiceChanges = {
  readonly service: string;
  /** Where its team works, and therefore deploys. */
  readonly zone: string;
  /** The number of the newest build. */
  readonly lastNumber: number;
  readonly builds: readonly Build[];
};
