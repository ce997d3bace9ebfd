'use strict';

/** `access_token` as `accessToken`. */
const camelCase = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());

module.exports = { camelCase };
