export const addresses = {
  'error.address-empty': 'Paste the address of the account, or write its handle.',
  'error.address-too-long': 'This is longer than an address can be. Copy the address of the account’s page.',
  'error.address-not-a-url': 'This cannot be read as an address. Copy the address of the account’s page.',
  'error.address-unsupported-scheme': 'Only addresses that begin with https:// or http:// lead to an account.',
  'error.address-credentials-in-url':
    'This address carries a user name or a password. Remove them and change the password where it is used.',
  'error.address-unusual-port': 'This address names a port. Copy the address of the account’s public page.',
  'error.address-host-not-public':
    'This address is not on the public internet. Copy the address that everybody can open.',
  'error.address-look-alike-host':
    'This address is spelt nearly like that of a platform, but is not the platform’s. Check each letter.',
  'error.address-invisible-characters': 'This address holds characters that cannot be seen. Type it by hand.',
  'error.address-mixed-scripts': 'This handle mixes letters of several scripts, as look-alikes do. Type it by hand.',
  'error.address-handle-form': 'This platform does not allow such a handle. Check its letters and its length.',
  'error.address-reserved-word': 'This is a page of the platform itself, not an account.',
  'error.address-no-account':
    'This address names a platform but no account. Open the account’s page and copy its address.',
  'error.address-post': 'This is one post, not the account. Open the account’s page and copy its address.',
  'error.address-search': 'This is a search or a topic, not an account. Open the account’s page and copy its address.',
  'error.address-share-page':
    'This is a page for sharing, not an account. Open the account’s page and copy its address.',
  'error.address-personal-profile': 'This is the profile of a person. Personal accounts are out of scope (§ 1.1 (a)).',
  'error.address-private-invite': 'This is a private invitation. The register takes the public address of the account.',
  'error.address-short-link':
    'This short link hides where it leads. Open it, copy the address at which it arrives, and paste that here.',
  'error.address-unknown-platform':
    'The register does not know this platform. Choose “Other platform” and write its name.',
  'error.address-platform-missing': 'A handle alone may exist on several platforms. Choose the platform.',
  'error.address-server-missing': 'On this platform a handle needs its server, for example @name@example.social.',
};
