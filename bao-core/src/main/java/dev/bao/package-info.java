/// Bao maps Java records to items of one DynamoDB table that many tenants share. Start at
/// [dev.bao.Bao].
@NullMarked
package dev.bao;

import org.jspecify.annotations.NullMarked;
