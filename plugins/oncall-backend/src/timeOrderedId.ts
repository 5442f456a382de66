import { v7 } from 'uuid';

/**
 * A new id of something of which there are very many. Ids of one time are neighbours in an index, so that writing many at
 * once touches few of its pages.
 */
export function timeOrderedId(): string {
  return v7();
}
