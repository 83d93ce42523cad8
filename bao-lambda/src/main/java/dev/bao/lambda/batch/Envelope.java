package dev.bao.lambda.batch;

import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import dev.bao.lambda.event.EventJson;
import dev.bao.lambda.event.MapReader;
import dev.bao.tenant.TenantRequest;
import java.util.List;
import java.util.Map;

/// The service of AWS that puts its own message into the bodies of a queue's messages. The tenant
/// is then found in what the body carries, as by the adapter of that service; the handler still
/// gets the queue's message, and the queue is still told of failures by the message's id.
///
/// None of these services writes attributes to the queue's message. Where a message has some, each
/// of them has to be a claim of what it carries, with the same value: an attribute that names
/// another tenant, or one where the service's message names none, is refused.
public enum Envelope {

  /// SNS, by a subscription without raw message delivery. The attributes of the notification are
  /// claims, as with [BatchEvents#sns].
  SNS {
    @Override
    TenantRequest open(MapReader body) {
      if (!"Notification".equals(body.text("Type"))) {
        throw malformed("notification of SNS: its Type is not Notification");
      }
      return TenantRequest.builder().claims(Claims.ofSns(body)).build();
    }
  },

  /// A bucket's notifications, one change in each. The key of the object is the path, as with
  /// [BatchEvents#s3]. The message by which S3 tests the queue is no record: it is left out.
  S3 {
    @Override
    TenantRequest open(MapReader body) {
      List<Map<String, Object>> records = body.objects("Records");
      if (records == null || records.size() != 1) {
        throw malformed("notification of S3 with one record");
      }
      return Claims.ofS3(new MapReader(records.getFirst()));
    }

    @Override
    boolean isOfTheService(MapReader body) {
      return !body.map().containsKey("Records") && "s3:TestEvent".equals(body.map().get("Event"));
    }
  },

  /// A rule of EventBridge. The members of the detail are claims, as with [BusEvents#rule].
  EVENT_BRIDGE {
    @Override
    TenantRequest open(MapReader body) {
      return TenantRequest.builder().claims(Claims.ofDetail(body.membersOrNull("detail"))).build();
    }
  };

  abstract TenantRequest open(MapReader body);

  /// Whether a body is the service's own affair, and no event of anybody's.
  boolean isOfTheService(MapReader body) {
    return false;
  }

  /// As [#isOfTheService(MapReader)] for a body that may be anything.
  final boolean isOfTheService(String body) {
    if (this != S3 || !body.contains("s3:TestEvent")) {
      return false;
    }
    try {
      return isOfTheService(new MapReader(EventJson.read(body)));
    } catch (TenantException e) {
      // It stays a record, which fails by itself when it is opened.
      return false;
    }
  }

  private static TenantException malformed(String what) {
    return new TenantException(
        ErrorCode.TENANT_INVALID,
        "The body of a message is no " + what + ". Use the envelope of the service that sends it.");
  }
}
