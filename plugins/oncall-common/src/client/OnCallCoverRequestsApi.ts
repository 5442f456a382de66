import { CoverRequest, CoverRequestInput } from '../CoverRequest';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * Shifts that the caller asks colleagues to take, or is asked to.
 *
 * @public
 */
export interface OnCallCoverRequestsApi {
  /** Who asked the caller for cover, and whom the caller asked; earliest first. */
  listCoverRequests(
    options?: OnCallRequestOptions,
  ): Promise<readonly CoverRequest[]>;
  /** Asks a colleague to take a shift of the caller, or a part of it. */
  requestCover(
    input: CoverRequestInput,
    options?: OnCallRequestOptions,
  ): Promise<CoverRequest>;
  /** The asked one accepts or declines, the other one withdraws; 409 when it is answered already. */
  answerCoverRequest(
    id: string,
    answer: Exclude<CoverRequest['status'], 'open'>,
    options?: OnCallRequestOptions,
  ): Promise<CoverRequest>;
}
