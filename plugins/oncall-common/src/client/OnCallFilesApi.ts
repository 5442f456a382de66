import {
  OnCallFile,
  OnCallFileCheck,
  OnCallFileCheckInput,
} from '../OnCallFile';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * On-call configuration that is kept in files of the catalog.
 *
 * @public
 */
export interface OnCallFilesApi {
  /** Files of on-call configuration in the catalog, what came from them, and what is wrong with them. */
  listOnCallFiles(
    options?: OnCallRequestOptions,
  ): Promise<readonly OnCallFile[]>;
  /** What a file would change, and what is wrong with it; nothing is written. */
  checkOnCallFile(
    input: OnCallFileCheckInput,
    options?: OnCallRequestOptions,
  ): Promise<OnCallFileCheck>;
  /** Reads the files that the catalog has now, at once. */
  readOnCallFiles(
    options?: OnCallRequestOptions,
  ): Promise<readonly OnCallFile[]>;
  /** Lets people edit what came from a file that the catalog does not have any more; 409 while it has it. */
  releaseOnCallFile(ref: string, options?: OnCallRequestOptions): Promise<void>;
}
