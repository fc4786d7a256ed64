export const requestsToTheRegister = {
  'error.page-out-of-range': 'There is no such page. Begin at the start of the list.',
  'error.page-ambiguous': 'A page starts either after a row or at a position. Give one of the two.',
  'error.cursor-unreadable': 'This place in the list is not known any more. Begin at the start of the list.',
  'error.text-unreadable': 'The text holds a character that cannot be kept. Remove it and send it again.',
  'error.nested-too-deep': 'This input is nested too deeply. Check its form and send it again.',
  'error.request-too-large': 'This request is larger than 1 MB. Send less at a time.',
  'error.media-type': 'The register reads JSON in UTF-8 only.',
  'error.content-encoding': 'The register reads unpacked requests only.',
  'error.batch': 'Send one operation at a time.',
  'error.not-a-graphql-request': 'This is no GraphQL request. Check its form and send it again.',
  'error.extensions': 'The register takes no extensions with a request.',
  'error.method-not-allowed': 'This address is asked in another way. See the documentation.',
};
