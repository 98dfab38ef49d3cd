package com.example.shop.resource;

import dev.lockstep.server.xml.XmlType;

/** How the values of the document's types stand in XML. */
public final class ShopXml {
  public static final XmlType RESPONSE =
      XmlType.lazy(
          () ->
              XmlType.object()
                  .with("id", XmlType.Scalar.NUMBER)
                  .with("text", XmlType.Scalar.TEXT)
                  .with("next", ShopXml.RESPONSE));

  private ShopXml() {}
}
