import { DirectoryState } from '../DirectoryState';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * The copy of the catalog that the pager keeps.
 *
 * @public
 */
export interface OnCallDirectoryApi {
  /** How old the copy of the catalog is, and whether it follows the catalog. */
  getDirectoryState(options?: OnCallRequestOptions): Promise<DirectoryState>;
  /** Says that the people whom the catalog has lost are gone indeed. */
  confirmDirectory(options?: OnCallRequestOptions): Promise<DirectoryState>;
}
