package com.example.shop.api;


/**
 * What downloadFile is asked.
 */
public record DownloadFileRequest(long orderId, String name) {}
