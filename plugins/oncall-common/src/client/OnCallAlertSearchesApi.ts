import { SavedAlertSearch, SavedAlertSearchInput } from '../SavedAlertSearch';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * Searches for alerts that people saved.
 *
 * @public
 */
export interface OnCallAlertSearchesApi {
  /** Searches that people saved, by name. */
  listSavedAlertSearches(
    options?: OnCallRequestOptions,
  ): Promise<readonly SavedAlertSearch[]>;
  /** Gives a search a name; 409 when the name is taken. */
  createSavedAlertSearch(
    input: SavedAlertSearchInput,
    options?: OnCallRequestOptions,
  ): Promise<SavedAlertSearch>;
  /** Replaces what a search is called and asks for. */
  updateSavedAlertSearch(
    id: string,
    input: SavedAlertSearchInput,
    options?: OnCallRequestOptions,
  ): Promise<SavedAlertSearch>;
  /** The search is forgotten; the alerts stay. */
  deleteSavedAlertSearch(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void>;
}
