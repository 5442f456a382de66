import { AlertAttachment, AlertLinkInput } from '../AlertAttachment';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * Links and files of alerts.
 *
 * @public
 */
export interface OnCallAlertAttachmentsApi {
  /** The links and files of an alert, the first that was added first. */
  listAlertAttachments(
    alertId: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly AlertAttachment[]>;
  /** Adds a link to an alert. */
  addAlertLink(
    alertId: string,
    input: AlertLinkInput,
    options?: OnCallRequestOptions,
  ): Promise<AlertAttachment>;
  /** Adds a file to an alert, under a name. */
  uploadAlertFile(
    alertId: string,
    file: { readonly name: string; readonly content: Blob },
    options?: OnCallRequestOptions,
  ): Promise<AlertAttachment>;
  /** Where a link leads, or where a file can be fetched for some minutes without signing in. */
  getAlertAttachmentUrl(
    alertId: string,
    attachmentId: string,
    options?: OnCallRequestOptions,
  ): Promise<{ readonly url: string }>;
  /** Removes a link or a file for good. */
  deleteAlertAttachment(
    alertId: string,
    attachmentId: string,
    options?: OnCallRequestOptions,
  ): Promise<void>;
}
