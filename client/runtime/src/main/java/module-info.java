/** What every generated client needs and no client repeats. */
module dev.lockstep.client {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive java.net.http;
  requires static org.jspecify;

  exports dev.lockstep.client;
  exports dev.lockstep.client.auth;
  exports dev.lockstep.client.body;
  exports dev.lockstep.client.call;
  exports dev.lockstep.client.cookie;
  exports dev.lockstep.client.download;
  exports dev.lockstep.client.error;
  exports dev.lockstep.client.http;
  exports dev.lockstep.client.json;
  exports dev.lockstep.client.observe;
  exports dev.lockstep.client.operation;
  exports dev.lockstep.client.page;
  exports dev.lockstep.client.retry;
  exports dev.lockstep.client.streamed;
  exports dev.lockstep.client.style;
}
