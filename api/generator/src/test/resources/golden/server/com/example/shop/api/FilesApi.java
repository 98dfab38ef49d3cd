package com.example.shop.api;

/** The operations of files. */
public interface FilesApi {

  /** Attach files */
  UploadFilesResponse uploadFiles(UploadFilesRequest request);

  /** Read a file */
  DownloadFileResponse downloadFile(DownloadFileRequest request);
}
