import { RequestHandler } from 'express';

/** Links that are their own permission: to acknowledge, to set up a device, to read a calendar. */
const TOKEN = /\/(acknowledge|acknowledge-all|calendars|push\/device)\/[^/?]+/i;

const PARAMETER = /([?&](?:apiKey|signature)=)[^&]*/gi;

/**
 * Keeps what opens something out of the log of the backend's host, which prints the address of every request when it is answered:
 * keys of machines that cannot send a header, and the tokens of links.
 */
export function hideSecretAddresses(): RequestHandler {
  return (request, _response, next) => {
    request.originalUrl = withoutSecrets(request.originalUrl);
    next();
  };
}

/** The address with `***` in place of what is secret. */
export function withoutSecrets(url: string): string {
  return url.replace(TOKEN, '/$1/***').replace(PARAMETER, '$1***');
}
